using System.Runtime.ExceptionServices;

namespace GeoPolDomain.Tabular;

/// <summary>Takes the rows of records from tables, block by block, with the rows of the lists in them.</summary>
internal sealed class RowBlocks(IFlatSource source)
{
    // Blocks that were read, to be used again.
    private readonly Stack<RowBlock> spare = [];

    /// <summary>The rows of lists that belong to no record. It is complete when all blocks were taken.</summary>
    public List<(FlatTable Table, long Line, string Id)> Left { get; } = [];

    /// <summary>The blocks. Only the thread that asks for them touches the source.</summary>
    public IEnumerable<RowBlock> Take()
    {
        var before = 1L;
        foreach (var plan in TablePlan.All)
        {
            var lists = new List<ListCursor>();
            try
            {
                for (var i = 1; i < plan.Tables.Count; i++)
                    lists.Add(new(plan, i, source));
                using var rows = source.RowsOf(plan.Tables[0]).GetEnumerator();
                for (var goesOn = true; goesOn;)
                {
                    var block = Empty(plan, before);
                    goesOn = Fill(block, rows, lists, out var failure);
                    before += block.Count;
                    if (block.Count > 0)
                        yield return block;
                    failure?.Throw();
                }

                // Rows of lists whose records have no table are found too.
                Left.AddRange(lists.Where(list => list.Next is not null)
                    .Select(list => (list.Next!.Table, list.Next.Line, list.Next.Text(0) ?? "")));
            }
            finally
            {
                lists.ForEach(list => list.Dispose());
            }
        }
    }

    /// <summary>Takes a block back whose records were taken.</summary>
    public void Return(RowBlock block)
    {
        if (block.IsLarge)
            return;
        // What a spare block refers to would be held.
        block.Clear(0);
        spare.Push(block);
    }

    // False when there are no more rows. What comes before a failure of the source stays in the block.
    private static bool Fill(
        RowBlock block, IEnumerator<FlatRow> rows, List<ListCursor> lists, out ExceptionDispatchInfo? failure)
    {
        failure = null;
        try
        {
            while (!block.IsFull)
            {
                if (!rows.MoveNext())
                    return false;
                block.Add(0, rows.Current);
                foreach (var list in lists)
                    list.Take(rows.Current, block);
                block.EndRecord();
            }

            return true;
        }
        catch (Exception fault)
        {
            block.DropUnended();
            failure = ExceptionDispatchInfo.Capture(fault);
            return false;
        }
    }

    private RowBlock Empty(TablePlan plan, long before)
    {
        var block = spare.TryPop(out var read) && read.Plan == plan ? read : new(plan);
        block.Clear(before);
        return block;
    }
}
