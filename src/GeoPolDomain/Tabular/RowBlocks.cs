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
                var block = Empty(plan, before);
                foreach (var row in source.RowsOf(plan.Tables[0]))
                {
                    block.Add(0, row);
                    foreach (var list in lists)
                        list.Take(row, block);
                    before++;
                    if (!block.IsFull)
                        continue;
                    yield return block;
                    block = Empty(plan, before);
                }

                if (!block.IsEmpty)
                    yield return block;
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
        if (!block.IsLarge)
            spare.Push(block);
    }

    private RowBlock Empty(TablePlan plan, long before)
    {
        var block = spare.TryPop(out var read) && read.Plan == plan ? read : new(plan);
        block.Clear(before);
        return block;
    }
}
