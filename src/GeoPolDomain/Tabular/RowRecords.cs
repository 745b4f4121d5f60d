using System.Runtime.ExceptionServices;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Tabular;

/// <summary>Reads the records of tables one after another. The rows of lists must stand in the order of their records.</summary>
/// <remarks>
/// Whoever asks for the records takes the rows from the source, and other threads read the records of these rows. Only so many blocks of
/// rows are held.
/// </remarks>
internal sealed class RowRecords(IFlatSource source, Dataset header)
{
    private readonly RowBlocks blocks = new(source);

    /// <summary>
    /// The errors, with the lines that <see cref="RowStream"/> counts. Nothing is read after the first record with errors.
    /// </summary>
    public List<DocumentError> Errors { get; } = [];

    /// <summary>The rows of lists that belong to no record. It is complete when all records were read.</summary>
    public List<(FlatTable Table, long Line, string Id)> Left => blocks.Left;

    /// <summary>How many bytes the texts take of the records that were given out.</summary>
    public long Bytes { get; private set; }

    public IEnumerable<DatasetRecord> Read()
    {
        using var ahead = new RowBlocksAhead(header, Readers.Usual.Count);
        using var taken = blocks.Take().GetEnumerator();
        var (isTaken, failure) = (false, (ExceptionDispatchInfo?)null);
        while (true)
        {
            while (!isTaken && !ahead.IsFull)
            {
                isTaken = !TryMove(taken, out failure);
                if (!isTaken)
                    ahead.Add(taken.Current);
            }

            // What comes before a failure of the source is given first.
            if (ahead.TakeFirst() is not { } block)
                break;
            Bytes += block.Bytes;
            foreach (var record in block.Records)
                yield return record;
            Left.AddRange(block.Left);
            Errors.AddRange(block.Errors);
            if (Errors.Count > 0)
                yield break;
            blocks.Return(block);
        }

        failure?.Throw();
    }

    private static bool TryMove(IEnumerator<RowBlock> blocks, out ExceptionDispatchInfo? failure)
    {
        failure = null;
        try
        {
            return blocks.MoveNext();
        }
        catch (Exception fault)
        {
            failure = ExceptionDispatchInfo.Capture(fault);
            return false;
        }
    }
}
