using GeoPolDomain.Datasets;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Rules;
using GeoPolDomain.Text;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>
/// Turns the ids and codes on the command line into values, and refuses those that the dataset does not know. The refusal suggests
/// known ids with a similar spelling.
/// </summary>
/// <remarks>
/// A dataset knows an id if it holds the record with that id, or if any of its records names the id. For example, a membership may
/// name the actor <c>avonia</c> although the dataset holds no record of that actor; <c>geopol memberships avonia</c> has an answer.
/// </remarks>
internal static class GivenId
{
    /// <summary>
    /// Returns the id of the actor that an id, a name or a code means. Where a name or a code means several actors, the day decides.
    /// </summary>
    public static ActorId Actor(Dataset data, string text, LocalDate? on = null)
    {
        if (IsKnown<ActorId>(data, text) is { } id)
            return id;
        var found = data.Actors.Lookup(text);
        if (found.Length > 1 && on is not null && data.Actors.Lookup(text, on) is { IsEmpty: false } then)
            found = then;
        return found switch
        {
            [] => throw Unknown($"the dataset '{data.Id}' knows no actor", text, KnownIds(data, RecordKind.Actor).Concat(KnownNames(data))),
            [var only] => only.Id,
            _ => throw new Refusal($"'{text}' means several actors: {string.Join(", ", found.Select(one => one.Id))}; name one of them"),
        };
    }

    /// <summary>Returns the id of a force.</summary>
    public static ForceId Force(Dataset data, string text) => Known<ForceId>(data, RecordKind.Force, text);

    /// <summary>Returns the id of a place.</summary>
    public static PlaceId Place(Dataset data, string text) => Known<PlaceId>(data, RecordKind.Place, text);

    /// <summary>Returns the id of a claim.</summary>
    public static ClaimId Claim(Dataset data, string text) => Known<ClaimId>(data, RecordKind.Claim, text);

    /// <summary>Returns the id of a statement.</summary>
    public static StatementId Statement(Dataset data, string text) => Known<StatementId>(data, RecordKind.Statement, text);

    /// <summary>Returns the id of a condition. The dataset must hold the record, because the command evaluates its requirements.</summary>
    public static ConditionId Condition(Dataset data, string text) =>
        OneOf($"the dataset '{data.Id}' has no condition", text, data.Preconditions.All.Select(one => one.Id));

    /// <summary>Returns whether the dataset holds a statement with this id.</summary>
    public static bool IsStatement(Dataset data, string text) =>
        StatementId.TryParse(text, out var id) && data.Statements.Find(id) is not null;

    /// <summary>Returns a legal step: one that the library lists, such as <c>ratified</c>, or another one that the dataset uses.</summary>
    public static LegalStep? Step(Dataset data, string? text)
    {
        var used = data.Memberships.All.SelectMany(one => one.Steps).Select(one => one.Step);
        return text is null ? null : OneOf("there is no legal step", text, LegalStep.All.Concat(used));
    }

    /// <summary>Returns a list of codes: one that the library knows, such as <c>gw</c>, or another one that the dataset uses.</summary>
    public static CodeScheme? Scheme(Dataset data, string? text)
    {
        var used = data.Actors.All.SelectMany(one => one.Codes).Select(one => one.Scheme);
        return text is null ? null : OneOf("there is no list of codes", text, CodeScheme.All.Concat(used));
    }

    /// <summary>Returns a kind of matter: one that the library lists, such as <c>budget</c>, or one that the dataset uses.</summary>
    public static Matter? Matter(Dataset data, string? text)
    {
        var used = data.Decisions.Rules.Select(one => one.Matter).OfType<Matter>();
        return text is null ? null : OneOf("there is no kind of matter", text, Rules.Matter.All.Concat(used));
    }

    /// <summary>Returns a kind of timeline entry: a listed one, such as <c>said</c>, or another one that the dataset uses.</summary>
    public static Occurrence Occurrence(Dataset data, string text)
    {
        var listed = Datasets.Occurrence.All.Concat(OccurrencesFromOtherLists.Select(Datasets.Occurrence.Parse));
        return OneOf("there is no kind of timeline entry", text, listed.Concat(data.Timeline.Entries.Select(one => one.What)));
    }

    /// <summary>
    /// Returns the records that a text names. A key such as <c>actor:csto</c> names one record; an id such as <c>csto</c> names the
    /// records of all kinds that have this id.
    /// </summary>
    public static IReadOnlyList<DatasetRecord> Records(Dataset data, string text)
    {
        IReadOnlyList<DatasetRecord> found = RecordKey.TryParse(text, out var key)
            ? data.Find(key) is { } record ? [record] : []
            : [.. data.FindAll(text)];
        if (found.Count > 0)
            return found;
        var keys = data.Records.Select(one => one.Key);
        var known = text.Contains(':', StringComparison.Ordinal) ? keys.Select(one => one.ToString()) : keys.Select(one => one.Id);
        throw Unknown($"the dataset '{data.Id}' has no record", text, known);
    }

    // A timeline uses the codes of these lists for its entries, but they are not members of Occurrence.All. A deployment whose status
    // is "actual" is left out here, because its timeline entry has the code "deployed".
    private static IEnumerable<string> OccurrencesFromOtherLists =>
        Modality.All.Select(one => one.ToString())
            .Concat(LegalStep.All.Select(one => one.ToString()))
            .Concat(MotionStageKind.All.Select(one => one.ToString()))
            .Concat(DeploymentStatus.All.Except([DeploymentStatus.Actual]).Select(one => one.ToString()));

    private static TId Known<TId>(Dataset data, RecordKind kind, string text) where TId : Id<TId>, IId<TId>
    {
        return IsKnown<TId>(data, text)
            ?? throw Unknown($"the dataset '{data.Id}' knows no {kind.ToText()}", text, KnownIds(data, kind));
    }

    private static TId? IsKnown<TId>(Dataset data, string text) where TId : Id<TId>, IId<TId> =>
        TId.TryParse(text, null, out var id) && (data.Find(id.Key) is not null || !data.ReferencesTo(id.Key).IsEmpty) ? id : null;

    private static IEnumerable<string> KnownIds(Dataset data, RecordKind kind)
    {
        var named = data.Records.SelectMany(RecordReference.Of).Select(one => one.To);
        return data.Records.Select(one => one.Key).Concat(named).Where(key => key.Kind == kind).Select(key => key.Id);
    }

    private static IEnumerable<string> KnownNames(Dataset data) => data.Actors.All.SelectMany(one => one.Names).Select(one => one.Text);

    private static T OneOf<T>(string problem, string text, IEnumerable<T> known) where T : TextValue<T>, ITextForm<T>
    {
        var all = known.Distinct().ToList();
        return T.TryParse(text, null, out var value) && all.Contains(value)
            ? value
            : throw Unknown(problem, text, all.Select(one => one.ToString()));
    }

    private static Refusal Unknown(string problem, string text, IEnumerable<string> known) =>
        new($"{problem} '{text}'{NearSpelling.Hint(text, known)}");
}
