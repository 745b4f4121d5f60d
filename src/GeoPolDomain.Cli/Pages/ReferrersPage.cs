using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Statements;
using Spectre.Console;

namespace GeoPolDomain.Cli.Pages;

/// <summary>What refers to a record: what corrects or contradicts it and what ties it to others in words, all else by its id.</summary>
internal static class ReferrersPage
{
    /// <summary>The kinds whose records are told in words, with what a list of them is called.</summary>
    private static readonly (RecordKind Kind, string Called)[] Told =
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

    /// <summary>Shows what refers to the record of that key.</summary>
    public static void Show(Page page, Dataset data, RecordKey key)
    {
        var references = data.ReferencesTo(key);
        foreach (var (kind, called) in Told)
            List(page, data, called, [.. references.Where(one => one.From.Key.Kind == kind && !IsBeside(one)).Select(one => one.From).Distinct()]);
        var others = references.Where(one => IsBeside(one) || !Told.Any(told => told.Kind == one.From.Key.Kind)).ToList();
        if (others.Count == 0)
            return;
        page.Line(Words.Strong("named by"));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var group in others.GroupBy(one => $"{Words.Spoken(one.From.Key.Kind.ToText())}, {Role(one)}"))
            grid.AddRow(Words.Aside(group.Key), Words.Plain(string.Join(", ", group.Select(one => one.From.Key.Id).Distinct())));
        page.Write(grid);
    }

    private static void List(Page page, Dataset data, string called, IReadOnlyList<DatasetRecord> records)
    {
        if (records.Count == 0)
            return;
        page.Line(Words.Strong(called));
        page.List(records.Select(one => $"{Words.Plain(data.CaptionOf(one.Key))}{Besides(one)} {Words.Aside($"({one.Key.Id})")}"));
    }

    private static string Besides(DatasetRecord record) => record switch
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

    // What cites a source, or is the view of an actor, is not about it.
    private static bool IsBeside(RecordReference reference) => Role(reference) is "citations" or "according to";

    /// <summary>As what the record is named: the member of the reference, or the list it stands in.</summary>
    private static string Role(RecordReference reference)
    {
        var way = reference.Member[1..].Split('/');
        return way.Contains("citations") ? "citations" : MemberWords.Label(way[0]);
    }
}
