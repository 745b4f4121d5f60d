using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Whether those who are sent are of a certain kind. While nobody is sent, there is nobody to judge.</summary>
internal static class CompositionEvaluator
{
    public static Explanation Evaluate(Composition wanted, Inquiry inquiry)
    {
        var needed = $"a deployment{(inquiry.Holder is { } holder ? $" of {holder}" : "")} that has taken place by {inquiry.On}, and who was sent";
        if (wanted.Deployment is { } id && inquiry.Held.Forces.FindDeployment(id) is null)
            return Of(Answer.Unknown, [new Reason($"the dataset does not hold the deployment {id}")]);
        var sent = Deployments(wanted, inquiry).Select(one => Weigh(one, wanted, inquiry)).OfType<WeighedRecord>().ToList();
        if (sent.Count == 0)
            return Of(Answer.Unknown, [new Reason("nobody is recorded as sent, so that there is nobody to judge")]);
        var answer = sent.Select(one => one.Answer).All();
        ImmutableArray<Reason> because = [.. sent.Where(one => one.Answer == answer).Select(one => one.Reason)];
        return answer != Answer.Unknown && inquiry.LooksAhead ? Of(Answer.Unknown, [.. because, inquiry.Ahead]) : Of(answer, because);

        Explanation Of(Answer found, ImmutableArray<Reason> because) => new(wanted, found, because, needed, nature: ConditionNature.Constraint);
    }

    private static IEnumerable<Deployment> Deployments(Composition wanted, Inquiry inquiry) => inquiry.Held.Forces.Deployments
        .Where(inquiry.IsInView)
        .Where(one => wanted.Deployment is { } meant ? one.Id == meant : one.Actor == inquiry.Holder)
        .Where(one => one.Status == DeploymentStatus.Actual);

    /// <summary>What one deployment shows; null where it is not one by then.</summary>
    private static WeighedRecord? Weigh(Deployment sent, Composition wanted, Inquiry inquiry)
    {
        var occurrence = inquiry.Weigh(sent, Beginning(sent));
        if (occurrence.IsHidden)
            return new(Answer.Unknown, inquiry.Hidden);
        if (occurrence.Both == Answer.No)
            return null;
        var (fits, says) = Fits(sent, wanted);
        var answer = occurrence.Both == Answer.Yes ? fits : Answer.Unknown;
        return new(answer, new Reason($"{sent.Actor} sent them as {sent.Role}{says}{inquiry.Doubts(occurrence)}", sent));
    }

    /// <summary>When they went.</summary>
    public static EdtfValue? Beginning(Deployment sent) => sent.When is EdtfInterval { Start: { } start } ? start : sent.When;

    // A role can be compared. Words cannot, unless they are the same or the role already tells them apart.
    private static (Answer Answer, string Says) Fits(Deployment sent, Composition wanted)
    {
        if (wanted.Role is { } role && sent.Role != role)
            return sent.Role == ForceRole.Unspecified ? (Answer.Unknown, "") : (Answer.No, $", not as {role}");
        if (sent.Composition is { } composition)
            return string.Equals(composition, wanted.Text, StringComparison.OrdinalIgnoreCase)
                ? (Answer.Yes, $", made up of: {composition}")
                : (Answer.Unknown, $", made up of: {composition}; whether that is what is required must be judged");
        return wanted.Role is not null ? (Answer.Yes, "") : (Answer.Unknown, ", made up of nobody knows whom");
    }
}
