using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>Writes the assessments of claims as ClaimReview of schema.org, in JSON-LD.</summary>
/// <remarks>
/// A review is a stance that an assessment takes on a claim. The rating is the stance in words: a number would be invented. A claim that
/// nobody assesses has no review.
/// </remarks>
public static class ClaimReviews
{
    /// <summary>Writes the reviews to a stream, one by one.</summary>
    public static ExportResult Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var export = new Export(dataset);
        export.TellHeader().LoseTheRest(_ => "the format says nothing about a collection of reviews");
        var reviewed = new HashSet<string>();
        using var file = new JsonFile(output);
        var writer = file.Writer;
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteStartArray("@graph");
        foreach (var record in export.Records(RecordKind.Assessment))
        {
            WriteReviews(writer, export, export.Tell(record), reviewed);
            file.PassOn();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        foreach (var record in export.Records(RecordKind.Claim))
            TellClaim(export.Tell(record), reviewed);
        export.LoseOthers(kind => kind is RecordKind.Assessment or RecordKind.Claim, _ => "it is no assessment of a claim");
        return export.Result;
    }

    private static void TellClaim(Telling claim, HashSet<string> reviewed)
    {
        if (!reviewed.Contains(claim.Key))
        {
            claim.LoseAll("nobody assesses the claim, and a rating would be invented");
            return;
        }

        claim.Record.Text("id");
        claim.Record.Text("text");
        claim.LoseTheRest(_ => "a review says what the claim is, and nothing more of it");
    }

    private static void WriteReviews(Utf8JsonWriter writer, Export export, Telling telling, HashSet<string> reviewed)
    {
        var assessment = telling.Record;
        var stances = assessment.Items("stances").Where(stance => ClaimOf(export, stance) is not null).ToList();
        if (stances.Count == 0)
        {
            telling.LoseAll("it takes no stance on a claim that the dataset holds");
            return;
        }

        var authors = assessment.Items("by").Select(author => AuthorOf(export, author)).OfType<(string, string, string?)>().ToList();
        assessment.Text("id");
        var text = assessment.Text("text")!;
        var address = assessment.Items("citations").Select(citation => AddressOf(export, citation)).FirstOrDefault(one => one is not null);
        for (var i = 0; i < stances.Count; i++)
        {
            var claim = ClaimOf(export, stances[i])!;
            reviewed.Add(claim.Key.ToString());
            stances[i].Text("claim");
            writer.WriteStartObject();
            writer.WriteString("@type", "ClaimReview");
            writer.WriteString("identifier", $"{telling.Key}#{i + 1}");
            writer.WriteString("claimReviewed", claim.Text);
            WriteItem(writer, claim);
            writer.WriteStartObject("reviewRating");
            writer.WriteString("@type", "Rating");
            writer.WriteString("alternateName", stances[i].Text("kind"));
            writer.WriteEndObject();
            WriteAuthors(writer, authors);
            writer.WriteString("reviewBody", text);
            if (address is not null)
                writer.WriteString("url", address);
            writer.WriteEndObject();
        }

        telling.LoseTheRest(_ => "a review has an author, a rating in words and a text, and nothing more of it");
    }

    private static void WriteItem(Utf8JsonWriter writer, Statements.Claim claim)
    {
        writer.WriteStartObject("itemReviewed");
        writer.WriteString("@type", "Claim");
        writer.WriteString("identifier", claim.Key.ToString());
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, List<(string Type, string Name, string? Key)> authors)
    {
        writer.WriteStartArray("author");
        foreach (var (type, name, key) in authors)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", type);
            writer.WriteString("name", name);
            if (key is not null)
                writer.WriteString("identifier", key);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static (string Type, string Name, string? Key)? AuthorOf(Export export, Told author)
    {
        if (author.Seen("actor") is { } id && export.Dataset.Find($"actor:{id}") is Actor actor)
        {
            author.Text("actor");
            return (actor is Person ? "Person" : "Organization", actor.Names[0].Text, actor.Key.ToString());
        }

        return author.Text("asPrinted") is { Length: > 0 } printed ? ("Thing", printed, null) : null;
    }

    // A review stands at one address; the first citation that has one gives it.
    private static string? AddressOf(Export export, Told citation)
    {
        var address = export.AddressOf(citation.Seen("source"));
        if (address is not null)
            citation.Text("source");
        return address;
    }

    private static Statements.Claim? ClaimOf(Export export, Told stance) =>
        export.Dataset.Find($"claim:{stance.Seen("claim")}") as Statements.Claim;
}
