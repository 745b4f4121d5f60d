using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>
/// Writes a dataset in the terms of Popolo (persons, organizations, memberships, motions and vote events), and reads persons, organizations
/// and memberships.
/// </summary>
/// <remarks>
/// Every actor that is not a person is an organization, with the kind of actor as its classification. A tenure is a membership of a person
/// with the office as its role. Popolo has no open end: a membership that goes on has no end date, like one whose end is unknown.
/// </remarks>
public static class Popolo
{
    private static readonly RecordKind[] Kinds =
        [RecordKind.Actor, RecordKind.Membership, RecordKind.Tenure, RecordKind.Motion, RecordKind.Decision];

    /// <summary>Writes the dataset to a stream, object by object.</summary>
    public static ExportResult Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var export = new Export(dataset);
        using var file = new JsonFile(output);
        var popolo = new PopoloWriting(export, file.Writer);
        file.Writer.WriteStartObject();
        export.TellHeader().LoseTheRest(_ => "the format says nothing about a collection as a whole");
        Section("persons", export.Records(RecordKind.Actor).Where(actor => actor is Person), popolo.WriteActor);
        Section("organizations", export.Records(RecordKind.Actor).Where(actor => actor is not Person), popolo.WriteActor);
        Section(
            "memberships",
            export.Records(RecordKind.Membership, RecordKind.Tenure),
            one => (one.Seen("office") is null ? popolo.WriteMembership : (Action<Told>)popolo.WriteTenure)(one));
        Section("motions", export.Records(RecordKind.Motion), popolo.WriteMotion);
        Section("vote_events", export.Records(RecordKind.Decision), popolo.WriteVoteEvent);
        export.LoseOthers(Kinds.Contains, _ => "the format has no class for it");
        file.Writer.WriteEndObject();
        return export.Result;

        void Section(string name, IEnumerable<DatasetRecord> records, Action<Told> write)
        {
            file.Writer.WriteStartArray(name);
            foreach (var record in records)
            {
                var telling = export.Tell(record);
                file.Writer.WriteStartObject();
                write(telling.Record);
                file.Writer.WriteEndObject();
                telling.LoseTheRest(PopoloWriting.ReasonOf);
                file.PassOn();
            }

            file.Writer.WriteEndArray();
        }
    }

    /// <summary>Reads persons, organizations and memberships. What else the document holds is told as lost.</summary>
    /// <param name="input">The document, up to the end of the stream.</param>
    /// <param name="id">The id of the dataset to make.</param>
    /// <param name="title">The title of the dataset to make.</param>
    /// <exception cref="JsonException">The document is not a JSON object.</exception>
    public static ImportResult Read(Stream input, DatasetId id, string title)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        return new PopoloReading().Read(input, id, title);
    }
}
