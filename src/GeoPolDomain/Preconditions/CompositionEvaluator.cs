using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Finds out whether the soldiers who are sent are of the required kind. While nobody is sent, the answer is unknown.</summary>
internal static class CompositionEvaluator
{
    public static Explanation Evaluate(Composition wanted, Inquiry inquiry)
    {
        var of = inquiry.Holder is { } holder ? $" of {holder}" : "";
        var needed = $"a deployment{of} that has taken place by {inquiry.On}, and who was sent";
        if (wanted.Deployment is { } id && inquiry.Books.Forces.FindDeployment(id) is null)
            return Of(Answer.Unknown, [new Reason($"the dataset does not hold the deployment {id}")]);
        var sent = Deployments(wanted, inquiry).Select(one => AnswerOf(one, wanted, inquiry)).OfType<RecordAnswer>().ToList();
        if (sent.Count == 0)
            return Of(Answer.Unknown, [new Reason("nobody is recorded as sent, so that there is nobody to judge")]);
        var answer = sent.Select(one => one.Answer).All();
        ImmutableArray<Reason> because = [.. sent.Where(one => one.Answer == answer).Select(one => one.Reason)];
        return answer != Answer.Unknown && inquiry.LooksAhead ? Of(Answer.Unknown, [.. because, inquiry.Ahead]) : Of(answer, because);

        Explanation Of(Answer found, ImmutableArray<Reason> because) =>
            new(wanted, found, because, needed, nature: ConditionNature.Constraint);
    }

    private static IEnumerable<Deployment> Deployments(Composition wanted, Inquiry inquiry) => inquiry.Books.Forces.Deployments
        .Where(inquiry.IsInView)
        .Where(one => wanted.Deployment is { } meant ? one.Id == meant : one.Actor == inquiry.Holder)
        .Where(one => one.Status == DeploymentStatus.Actual);

    /// <summary>The answer of one deployment; null when the deployment had surely not begun by then.</summary>
    private static RecordAnswer? AnswerOf(Deployment sent, Composition wanted, Inquiry inquiry)
    {
        var happening = inquiry.HappeningOf(sent, Beginning(sent));
        if (happening.IsHidden)
            return new(Answer.Unknown, inquiry.Hidden);
        if (happening.Both == Answer.No)
            return null;
        var (fits, says) = Fits(sent, wanted);
        var answer = happening.Both == Answer.Yes ? fits : Answer.Unknown;
        return new(answer, new Reason($"{sent.Actor} sent soldiers as {sent.Role}{says}{inquiry.Doubts(happening)}", sent));
    }

    /// <summary>The time at which the deployment began.</summary>
    public static EdtfValue? Beginning(Deployment sent) => sent.When is EdtfInterval { Start: { } start } ? start : sent.When;

    // Roles can be compared. Words cannot, except when they are equal or when the role already differs.
    private static (Answer Answer, string Says) Fits(Deployment sent, Composition wanted)
    {
        if (wanted.Role is { } role && sent.Role != role)
            return sent.Role == ForceRole.Unspecified ? (Answer.Unknown, "") : (Answer.No, $", not as {role}");
        if (sent.Composition is { } composition)
            return string.Equals(composition, wanted.Text, StringComparison.OrdinalIgnoreCase)
                ? (Answer.Yes, $", made up of: {composition}")
                : (Answer.Unknown, $", made up of: {composition}; whether that is what is required must be judged");
        return wanted.Role is not null ? (Answer.Yes, "") : (Answer.Unknown, ", and the record does not state their composition");
    }
}
