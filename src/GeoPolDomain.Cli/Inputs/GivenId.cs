using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Text;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Turns what was typed into ids the dataset knows; what it does not know is refused, with what is near.</summary>
/// <remarks>An id is known when it has a record, or when another record of the dataset names it there.</remarks>
internal static class GivenId
{
    /// <summary>An organization, or whatever else has members.</summary>
    public static ActorId Organization(Dataset data, string text) =>
        Known<ActorId>(data, "actor", text, ActorsAnd(data, data.Memberships.All.Select(one => one.Organization)));

    /// <summary>An actor that may be a member.</summary>
    public static ActorId Actor(Dataset data, string text) =>
        Known<ActorId>(data, "actor", text, ActorsAnd(data, data.Memberships.All.Select(one => one.Member)));

    /// <summary>An actor whose view can be taken.</summary>
    public static ActorId? Viewpoint(Dataset data, string? text) =>
        text is null ? null : Known<ActorId>(data, "actor", text, ActorsAnd(data, data.Records.Select(one => one.AccordingTo)));

    /// <summary>A force.</summary>
    public static ForceId Force(Dataset data, string text) =>
        Known<ForceId>(data, "force", text, data.Forces.All.Select(one => one.Id).Concat(data.Forces.Contributions.Select(one => one.Force)));

    /// <summary>A claim.</summary>
    public static ClaimId Claim(Dataset data, string text) =>
        Known<ClaimId>(data, "claim", text, data.Statements.Claims.Select(one => one.Id).Concat(data.Statements.All.SelectMany(one => one.Stances).Select(one => one.Claim)));

    /// <summary>A statement.</summary>
    public static StatementId Statement(Dataset data, string text) =>
        Known<StatementId>(data, "statement", text, data.Statements.All.Select(one => one.Id).Concat(data.Statements.Reports.Select(one => one.Statement)));

    /// <summary>A condition.</summary>
    public static ConditionId Condition(Dataset data, string text) =>
        Known<ConditionId>(data, "condition", text, data.Preconditions.All.Select(one => one.Id));

    /// <summary>Whether a statement has that id.</summary>
    public static bool IsStatement(Dataset data, string text) => StatementId.TryParse(text, out var id) && data.Statements.Find(id) is not null;

    /// <summary>A legal step that is on the list, or in the dataset.</summary>
    public static LegalStep? Step(Dataset data, string? text) =>
        text is null ? null : Known<LegalStep>(data, "legal step", text, LegalStep.All.Concat(data.Memberships.All.SelectMany(one => one.Steps).Select(one => one.Step)));

    /// <summary>What happens on a timeline: on the list, or in the dataset.</summary>
    public static Occurrence Occurrence(Dataset data, string text) =>
        Known<Occurrence>(data, "kind of entry", text, Datasets.Occurrence.All.Concat(OfOtherLists.Select(Datasets.Occurrence.Parse)).Concat(data.Timeline.Entries.Select(one => one.What)));

    /// <summary>The records of one id, of whatever kind, or the one record of a kind and an id.</summary>
    public static IReadOnlyList<DatasetRecord> Records(Dataset data, string text)
    {
        IReadOnlyList<DatasetRecord> found = RecordKey.TryParse(text, out var key)
            ? data.Find(key) is { } record ? [record] : []
            : [.. data.FindAll(text)];
        if (found.Count > 0)
            return found;
        var keys = data.Records.Select(one => one.Key);
        var known = text.Contains(':', StringComparison.Ordinal) ? keys.Select(one => one.ToString()) : keys.Select(one => one.Id);
        throw Unknown(data, "record", text, known);
    }

    /// <summary>What stands on a timeline under the codes of other lists.</summary>
    private static IEnumerable<string> OfOtherLists =>
        Modality.All.Select(one => one.ToString())
            .Concat(LegalStep.All.Select(one => one.ToString()))
            .Concat(MotionStageKind.All.Select(one => one.ToString()))
            .Concat(DeploymentStatus.All.Except([DeploymentStatus.Actual]).Select(one => one.ToString()));

    private static IEnumerable<ActorId> ActorsAnd(Dataset data, IEnumerable<ActorId?> named) =>
        data.Actors.All.Select(one => one.Id).Concat(named.OfType<ActorId>());

    private static T Known<T>(Dataset data, string called, string text, IEnumerable<T> known) where T : TextValue<T>, ITextForm<T>
    {
        var all = known.Distinct().ToList();
        return T.TryParse(text, null, out var value) && all.Contains(value)
            ? value
            : throw Unknown(data, called, text, all.Select(one => one.ToString()));
    }

    private static Refusal Unknown(Dataset data, string called, string text, IEnumerable<string> known) =>
        new($"there is no {called} '{text}' in {data.Id}{NearSpelling.Hint(text, known)}");
}
