using System.Buffers;
using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads all lines of a document in JSON Lines as one dataset.</summary>
internal sealed class LinesReading(Stream stream) : IDisposable
{
    private readonly LineSource lines = new(stream);
    private readonly LineReader reader = new();
    private readonly List<DocumentError> found = [];
    private DatasetRecord[] records = ArrayPool<DatasetRecord>.Shared.Rent(256);
    private int count;

    // The records that do not stand on the line after the record before them, each by its index, with its line.
    private readonly List<(int Record, long Line)> jumps = [];

    /// <summary>The first errors, by their lines. Empty when the lines have no errors.</summary>
    public ImmutableArray<DocumentError> Errors { get; private set; } = [];

    /// <summary>Whether there are more errors than <see cref="Errors"/> lists.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Returns the dataset. Null when the lines have errors.</summary>
    public Dataset? ReadToEnd()
    {
        ReadRecords();
        IsCut = reader.IsCut;
        if (found.Count == 0 && reader.Header?.TryWith(records.AsSpan(0, count)) is { } dataset)
            return dataset;
        if (reader.Header is null && found.Count == 0)
            found.Add(new DocumentError(
                DocumentErrorCode.EmptyDocument,
                "$",
                1,
                1,
                "there is nothing to read; the first line must be the header"));
        found.AddRange(Twins());
        IsCut |= found.Count > ReadContext.MostErrors;
        Errors = [.. found.OrderBy(error => error.Line).Take(ReadContext.MostErrors)];
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        lines.Dispose();
        ArrayPool<DatasetRecord>.Shared.Return(records, clearArray: true);
        records = [];
    }

    private void ReadRecords()
    {
        var last = 0L;
        while (found.Count <= ReadContext.MostErrors && !reader.IsCut && lines.TryNext(out var line))
        {
            if (reader.Read(line.Span, lines.Number, found) is not { } record)
                continue;
            if (lines.Number != last + 1)
                jumps.Add((count, lines.Number));
            last = lines.Number;
            Add(record);
        }
    }

    private void Add(DatasetRecord record)
    {
        if (count == records.Length)
        {
            var larger = ArrayPool<DatasetRecord>.Shared.Rent(count * 2);
            records.CopyTo(larger, 0);
            ArrayPool<DatasetRecord>.Shared.Return(records, clearArray: true);
            records = larger;
        }

        records[count++] = record;
    }

    // Ids are compared only when something is wrong, because a dataset finds out itself whether two ids are equal.
    private IEnumerable<DocumentError> Twins()
    {
        var seen = new HashSet<RecordKey>();
        var (line, next) = (0L, 0);
        for (var i = 0; i < count; i++)
        {
            line = next < jumps.Count && jumps[next].Record == i ? jumps[next++].Line : line + 1;
            if (!seen.Add(records[i].Key))
                yield return new DocumentError(
                    DocumentErrorCode.DuplicateId,
                    "$.id",
                    line,
                    1,
                    $"the id '{records[i].Key.Id}' is taken by another record of this kind; give each its own");
        }
    }
}
