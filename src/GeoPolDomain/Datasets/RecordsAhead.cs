using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Reads the records of a document in JSON Lines one after another, while other threads read the records that come next.</summary>
internal static class RecordsAhead
{
    /// <summary>The records, each with the number of its line. They and the errors come as one thread gives them.</summary>
    /// <param name="stream">The stream that contains the lines.</param>
    /// <param name="onError">Receives each error. Null ends reading at the first line with errors.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="threads">How many threads read at most, beside the thread that asks.</param>
    public static IEnumerable<(DatasetRecord Record, long Line)> WithLines(
        Stream stream, Action<DocumentError>? onError, ReadLimits limits, int threads)
    {
        using var blocks = new BlocksAhead(stream, limits, onError is null ? 0 : int.MaxValue, threads);
        var errors = new List<DocumentError>();
        var (records, before) = (0L, 0L);
        while (blocks.Next() is { } next)
        {
            using var block = next;
            var (record, told) = (0, 0);
            foreach (var line in block.LinesOfRecords())
            {
                told = TakeErrors(block, told, line);
                if (++records > limits.Records)
                    errors.Add(new(DocumentErrorCode.TooManyRecords, "$", before + line, 1, BeyondLimit.Records(limits)));
                RecordsReading.Tell(errors, onError, IsCut(block, told));
                if (records > limits.Records)
                    yield break;
                yield return (block.Records[record++], before + line);
            }

            told = TakeErrors(block, told, block.Lines);
            RecordsReading.Tell(errors, onError, IsCut(block, told));
            block.Failure?.Throw();
            before += block.Lines;
        }

        if (blocks.Beyond(before) is { } beyond)
            errors.Add(beyond);
        RecordsReading.Tell(errors, onError, isCut: false);

        // Takes the errors up to a line of the block, and returns how many of the block are taken.
        int TakeErrors(BlockReading block, int taken, long last)
        {
            for (; taken < block.Errors.Count && block.Errors[taken].Line <= last; taken++)
                errors.Add(block.Errors[taken] with { Line = before + block.Errors[taken].Line });
            return taken;
        }
    }

    // Where errors are thrown, a block ends at its first line with errors.
    private static bool IsCut(BlockReading block, int taken) => block.IsCut && taken == block.Errors.Count;
}
