using GeoPolDomain.Actors;
using GeoPolDomain.Decisions;
using GeoPolDomain.Events;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Sources;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Datasets;

/// <summary>What a record is or says, in one line, with the names of those it names.</summary>
internal static class Caption
{
    public static string Of(Dataset data, DatasetRecord record) => record switch
    {
        Actor one => one.Names[0].Text,
        Source one => one.Title ?? $"{one.Kind} {one.Id}",
        Treaty one => one.Names[0].Text,
        Place one => one.Names[0].Text,
        Zone one => one.Names[0].Text,
        Force one => one.Names[0].Text,
        Unit one => one.Names[0].Text,
        DecisionRule one => one.Names[0].Text,
        Event one => one.Title,
        Motion one => one.Title,
        Decision one => one.Title,
        Claim one => one.Text,
        Assessment one => one.Text,
        Contradiction one => one.Text,
        Correction one => $"printed: {one.AsPrinted}",
        Statement one => $"{string.Join(", ", one.Speakers.Select(speaker => Name(data, speaker)))}: {one.Gist}",
        Report one => $"{one.Statement} in {one.Source}",
        Coverage one => $"every {one.Of.ToText()}",
        _ => OfTie(data, record),
    };

    /// <summary>What ties one thing to another.</summary>
    private static string OfTie(Dataset data, DatasetRecord record) => record switch
    {
        Tenure one => $"{Name(data, one.Person)}, {one.Office}",
        Succession one => $"{Name(data, one.Successor)}, {one.Kind} of {Name(data, one.Predecessor)}",
        Relation one => $"{Name(data, one.From)}, {one.Kind}: {Name(data, one.To)}",
        TreatyParty one => $"{Name(data, one.Party)}, {one.Role} of {data.Treaties.NameOf(one.Treaty)}",
        Obligation one => $"{one.Kind}{(one.Treaty is { } treaty ? $" under {data.Treaties.NameOf(treaty)}" : "")}",
        Membership one => $"{Name(data, one.Member)}, {one.Status} of {Name(data, one.Organization)}",
        Limitation one => $"{Name(data, one.Of)}, {one.Kind} in {Name(data, one.Organization)}",
        Contribution one => $"{(one.Contributor is { } giver ? Name(data, giver) : "in all")} to {ForceName(data, one.Force)}",
        Deployment one => $"{Name(data, one.Actor)}, {one.Role}{Where(data, one)}",
        Condition one => $"{Name(data, one.Holder)}, condition to {one.Act.ToString().Replace('-', ' ')}{(one.Scope is { } scope ? $": {scope}" : "")}",
        Link one => $"{one.From} {one.Kind} {one.To}",
        _ => record.Key.ToString(),
    };

    private static string Name(Dataset data, ActorId actor) => data.Actors.NameOf(actor);

    private static string Name(Dataset data, Speaker speaker) => speaker switch
    {
        { Actor: { } actor } => Name(data, actor),
        { AsPrinted: { Length: > 0 } printed } => printed,
        _ => "somebody unknown",
    };

    private static string ForceName(Dataset data, ForceId force) => data.Forces.Find(force)?.Names[0].Text ?? force.ToString();

    private static string Where(Dataset data, Deployment deployment) => deployment switch
    {
        { Place: { } place } => $" in {data.Places.NameOf(place)}",
        { Zone: { } zone } => $" in {data.Places.FindZone(zone)?.Names[0].Text ?? zone.ToString()}",
        _ => "",
    };
}
