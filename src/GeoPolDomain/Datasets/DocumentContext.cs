using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>The state of reading a document whose records several threads may read ahead.</summary>
internal sealed class DocumentContext(ReadLimits limits, Readers readers) : ReadContext(limits)
{
    private DocumentPieces? pieces;
    private bool isBegun;

    /// <summary>
    /// Returns the pieces of the document that were read ahead. The first call, for the first list, has them read. Null when the document
    /// is too short for that.
    /// </summary>
    /// <param name="table">The list whose records come next.</param>
    /// <param name="cursor">A place behind the first bracket of the list.</param>
    public DocumentPieces? PiecesFrom(Table table, Cursor cursor)
    {
        if (isBegun)
            return pieces;
        isBegun = true;
        cursor.SkipBlanks();
        if (readers.Count > 1 && cursor.Text.Length - cursor.Passed >= readers.ShortestText)
            pieces = DocumentPieces.Read(table, cursor, this, readers);
        return pieces;
    }

    /// <summary>Lets go of the pieces that were read.</summary>
    public void DropPieces() => pieces = null;
}

/// <summary>How many threads read a document, and in which pieces.</summary>
/// <param name="Count">How many threads read at most.</param>
/// <param name="PieceBytes">The length from which a piece of a long text may end.</param>
/// <param name="ShortestText">The length of the shortest text that is read by more than one thread.</param>
internal readonly record struct Readers(int Count, int PieceBytes, int ShortestText)
{
    // The pieces of a text that is not long are smaller, so that each thread gets some.
    private const int FewestBytes = 1 << 15;
    private const int PiecesForEach = 8;

    /// <summary>As many threads as processors, at most eight. A short text would be read before other threads have started.</summary>
    public static Readers Usual { get; } = new(Math.Min(Environment.ProcessorCount, 8), PieceBytes: 1 << 20, ShortestText: 1 << 18);

    /// <summary>The length from which a piece of a text may end.</summary>
    public int PieceBytesOf(int text) => Math.Min(PieceBytes, Math.Max(FewestBytes, text / (Count * PiecesForEach)));
}
