using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>
/// Writes actors, memberships, tenures, relations and successions as entities of FollowTheMoney, one on each line, and reads actors and
/// memberships.
/// </summary>
/// <remarks>
/// A person is a <c>Person</c>, a state a <c>PublicBody</c> and every other actor an <c>Organization</c>. A tenure is a membership of a
/// person with the office as its role. A relation is an <c>UnknownLink</c> whose role is the kind of relation. FollowTheMoney has no open
/// end: what goes on has no end date, like what ended on an unknown day.
/// </remarks>
public static class FollowTheMoney
{
    private static readonly RecordKind[] Kinds =
        [RecordKind.Actor, RecordKind.Membership, RecordKind.Tenure, RecordKind.Relation, RecordKind.Succession];

    /// <summary>Writes the dataset to a stream, an entity on each line.</summary>
    public static ExportResult Write(Dataset dataset, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var export = new Export(dataset);
        export.TellHeader().LoseTheRest(_ => "the format says nothing about a file as a whole");
        using var file = new JsonFile(output, indented: false);
        var writing = new FtmWriting(export, file.Writer);
        foreach (var record in export.Records(Kinds))
        {
            var telling = export.Tell(record);
            if (!writing.TryWrite(record.Key.Kind, telling.Record))
            {
                telling.LoseAll("a membership needs an organization, and the tenure names none");
                continue;
            }

            telling.LoseTheRest(FtmWriting.ReasonOf);
            file.NextLine();
        }

        export.LoseOthers(Kinds.Contains, _ => "the export has no schema for it");
        return export.Result;
    }

    /// <summary>Reads actors and memberships. What else the file holds is told as lost.</summary>
    /// <param name="input">The entities, one on each line, up to the end of the stream.</param>
    /// <param name="id">The id of the dataset to make.</param>
    /// <param name="title">The title of the dataset to make.</param>
    /// <exception cref="JsonException">A line is not JSON. The message says which line.</exception>
    public static ImportResult Read(Stream input, DatasetId id, string title)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(title);
        return new FtmReading().Read(input, id, title);
    }
}
