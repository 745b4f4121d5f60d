using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Datasets;

/// <summary>Pieces of a document that several threads read before the reading of the document comes to them.</summary>
/// <remarks>
/// Each thread takes the next piece and reads the records that stand as this library writes them. The document is then read as one thread
/// reads it, except that where a piece begins, its records are taken over. So it does not matter whether a piece was well cut, and what
/// is odd or wrong is read and reported as ever.
/// </remarks>
internal sealed class DocumentPieces
{
    // After so many records that stand otherwise, the rest of a piece is left.
    private const int MostRests = 4;

    private readonly object turn = new();
    private readonly DocumentCuts cuts;
    private readonly long mostRecords;
    private readonly List<DocumentPiece> taken = [];
    private long records;
    private int next;

    private DocumentPieces(DocumentCuts cuts, long mostRecords) => (this.cuts, this.mostRecords) = (cuts, mostRecords);

    /// <summary>Reads the pieces of a document from the first record of its first list on.</summary>
    public static unsafe DocumentPieces Read(Table table, in Cursor cursor, ReadContext context, Readers readers)
    {
        var text = cursor.Text;
        var cuts = new DocumentCuts(text[..cursor.Passed], table, cursor.Passed, readers.PieceBytesOf(text.Length));
        var pieces = new DocumentPieces(cuts, context.Limits.Records - context.Records);
        // A span cannot go to another thread, but its address can, as long as the text stays where it is and this method waits
        // for every thread that reads.
        fixed (byte* start = text)
        {
            var held = new HeldBytes(start, text.Length);
            var limits = context.Limits;
            var helpers = new Helpers(() => pieces.ReadFrom(held, limits));
            try
            {
                helpers.Call(readers.Count - 1, TaskScheduler.Default);
                pieces.ReadFrom(text, context);
            }
            finally
            {
                helpers.End();
            }
        }

        pieces.PutInOrder();
        return pieces;
    }

    /// <summary>Returns the piece that begins at an offset, unless nothing of it was read. The offsets of all calls ascend.</summary>
    public DocumentPiece? At(int offset)
    {
        while (next < taken.Count && taken[next].Start < offset)
            taken[next++] = null!;
        return next < taken.Count && taken[next].Start == offset && taken[next].Count > 0 ? taken[next] : null;
    }

    private void ReadFrom(HeldBytes text, ReadLimits limits)
    {
        using var context = new ReadContext(limits);
        ReadFrom(text.Span, context);
    }

    private void ReadFrom(ReadOnlySpan<byte> text, ReadContext context)
    {
        while (Take(text) is { } piece)
            Read(piece, text, context);
    }

    private DocumentPiece? Take(ReadOnlySpan<byte> text)
    {
        lock (turn)
        {
            if (records > mostRecords || cuts.Next(text) is not { } piece)
                return null;
            taken.Add(piece);
            return piece;
        }
    }

    // One odd record does not make the rest of the piece be read by one thread.
    private void Read(DocumentPiece piece, ReadOnlySpan<byte> text, ReadContext context)
    {
        for (var rests = 0; ; rests++)
        {
            var odd = piece.Read(text, context);
            Interlocked.Add(ref records, piece.Count);
            if (odd is not { } at || rests == MostRests || DocumentCuts.RecordFrom(text[..piece.End], at + 1) is not { } start)
                return;
            piece = piece.Rest = piece.Table.NewPiece(start, piece.End);
        }
    }

    private void PutInOrder()
    {
        var all = new List<DocumentPiece>(taken.Count);
        foreach (var first in taken)
            for (var piece = first; piece is not null; piece = piece.Rest)
                all.Add(piece);
        taken.Clear();
        taken.AddRange(all);
    }

    private readonly unsafe struct HeldBytes(byte* start, int length)
    {
        public ReadOnlySpan<byte> Span => new(start, length);
    }
}
