using GeoPolDomain.Actors;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Questions;

/// <summary>
/// Shows which records refer to a record. Records that say something about it, such as its memberships and corrections, are
/// described in words. All other records are listed by their ids.
/// </summary>
internal static class ReferrersPage
{
    /// <summary>The kinds of records that are described in words, each with the title of its list.</summary>
    private static readonly (RecordKind Kind, string Title)[] Described =
    [
        (RecordKind.Contradiction, "contradictions"),
        (RecordKind.Correction, "corrections"),
        (RecordKind.Membership, "memberships"),
        (RecordKind.Limitation, "limitations"),
        (RecordKind.Tenure, "offices"),
        (RecordKind.Relation, "relations"),
        (RecordKind.Succession, "successions"),
        (RecordKind.TreatyParty, "parties"),
        (RecordKind.Obligation, "obligations"),
        (RecordKind.Zone, "zones"),
        (RecordKind.Deployment, "deployments"),
        (RecordKind.Condition, "conditions"),
        (RecordKind.Report, "told in"),
    ];

    /// <summary>Shows the records that refer to the record with this key.</summary>
    public static void Write(Page page, Dataset data, RecordKey key)
    {
        var references = data.ReferencesTo(key);
        foreach (var (kind, title) in Described)
        {
            var records = references.Where(one => IsOfKind(one, kind) && !IsIncidental(one)).Select(one => one.From);
            List(page, data, title, [.. records.Distinct()]);
        }

        var others = references.Where(one => IsIncidental(one) || !Described.Any(described => IsOfKind(one, described.Kind))).ToList();
        if (others.Count == 0)
            return;
        page.Line(Words.Strong("named by"));
        var grid = Page.LabelledRows();
        foreach (var group in others.GroupBy(one => $"{Words.Spoken(one.From.Key.Kind.ToText())}, {Role(one)}"))
            grid.AddRow(Words.Aside(group.Key), Words.Plain(string.Join(", ", group.Select(one => one.From.Key.Id).Distinct())));
        page.Write(grid);
    }

    private static void List(Page page, Dataset data, string title, IReadOnlyList<DatasetRecord> records)
    {
        if (records.Count == 0)
            return;
        page.Line(Words.Strong(title));
        page.List(records.Select(one => $"{Words.Plain(data.CaptionOf(one.Key))}{Details(one)} {Words.Aside($"({one.Key.Id})")}"));
    }

    private static string Details(DatasetRecord record) => record switch
    {
        Membership one => Words.Plain($", {one.Spell}"),
        Limitation one => Words.Plain($", {one.Spell}"),
        Tenure { Spell: { } spell } => Words.Plain($", {spell}"),
        Tenure { Attested: { } then } => Words.Plain($", attested {then}"),
        Relation { During: { } during } => Words.Plain($", {during}"),
        Relation { AccordingTo: { } who } => Words.Plain($", according to {who}"),
        Zone { Spell: { } spell } => Words.Plain($", {spell}"),
        Deployment one => Words.Plain($", {one.Status}{(one.When is { } when ? $" {when}" : "")}"),
        Correction { Correct: { } right } => Words.Plain($"; right: {right}"),
        Report one => Words.Plain($", {one.Form}"),
        _ => "",
    };

    private static bool IsOfKind(RecordReference reference, RecordKind kind) => reference.From.Key.Kind == kind;

    /// <summary>
    /// Returns whether a record only cites the source, or only gives the view of the actor. Such a record says nothing about the
    /// source or the actor: a relation "according to russia" between two other states is not a relation of Russia.
    /// </summary>
    private static bool IsIncidental(RecordReference reference) => Role(reference) is "citations" or "according to";

    /// <summary>Returns the part that the named record plays: the label of the member that names it, such as "participants".</summary>
    private static string Role(RecordReference reference)
    {
        var path = reference.Member[1..].Split('/');
        return path.Contains("citations") ? "citations" : MemberWords.Label(path[0]);
    }
}
