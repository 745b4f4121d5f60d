using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Drafts;

/// <summary>Proposes the id of a record from what the record says, kind by kind.</summary>
internal static class RecordIds
{
    // So many words of a title or a gist make a record recognizable by its id.
    private const int WordsOfText = 5;

    // A caption holds names of other records as well.
    private const int WordsOfCaption = 8;

    // A caption in a dataset that holds nothing names other records by their ids.
    private static readonly Dataset Nothing = new("nothing", "Nothing", []);

    /// <summary>Returns the text of the id. Null when what the record says holds neither a Latin letter nor a digit.</summary>
    public static string? Of(DatasetRecord record) => record switch
    {
        Organ organ => ProposedId.Of(organ.Names[0].Text) is { } own ? ProposedId.Of($"{organ.Of}", own) : null,
        Actor actor => ProposedId.Of(actor.Names[0].Text),
        Source source => ProposedId.Of($"{source.Outlet?.Actor}", $"{source.Published}", FirstWords(source.Title, WordsOfText)),
        Tenure tenure => ProposedId.Of($"{tenure.Person}", tenure.Office),
        // Not the end, so that the id stays when the end becomes known.
        Membership membership => ProposedId.Of($"{membership.Member}", $"{membership.Organization}", $"{membership.Spell.Start}"),
        Claim claim => FirstWords(claim.Text, WordsOfText),
        Statement { Speakers: [var first, ..] } said =>
            ProposedId.Of(first.Actor?.ToString() ?? first.AsPrinted, $"{said.Said}", FirstWords(said.Gist, WordsOfText)),
        Report report => ProposedId.Of($"{report.Statement}", "in", $"{report.Source}"),
        _ => FirstWords(record.CaptionIn(Nothing), WordsOfCaption),
    };

    private static string? FirstWords(string? text, int most) => text is not null && ProposedId.Of(text) is { } slug
        ? string.Join('-', slug.Split('-').Take(most))
        : null;
}
