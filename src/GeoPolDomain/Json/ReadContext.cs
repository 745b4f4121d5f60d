using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>The state of one reading: the errors found so far, caches of small values, and a buffer for decoding text.</summary>
/// <remarks>Each reading has its own context. A context is not thread-safe.</remarks>
/// <param name="limits">How much is read; as much as is there when null.</param>
internal class ReadContext(ReadLimits? limits = null) : IDisposable
{
    /// <summary>The greatest number of errors that are kept. A person corrects the first hundred before reading on.</summary>
    public const int MostErrors = 100;

    private readonly List<ReadError> errors = [];
    private InternTable?[] tables = new InternTable?[64];
    private RepeatTable? repeats;
    private char[] scratch = new char[512];
    private byte[] bytes = [];

    /// <summary>How much is read.</summary>
    public ReadLimits Limits { get; } = limits ?? ReadLimits.None;

    /// <summary>The options of a reader of tokens that goes no deeper than the limits allow.</summary>
    public JsonReaderOptions Options => DocumentReader.Options with { MaxDepth = Limits.Depth };

    /// <summary>How many records were read.</summary>
    public long Records { get; set; }

    /// <summary>Whether a limit ended the reading, so that what follows is not known.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the next object may have the member <c>record</c>, which says which kind of record a line holds.</summary>
    public bool ExpectsTag { get; set; }

    public bool HasErrors => errors.Count > 0;

    /// <summary>Whether there were more errors than are kept.</summary>
    public bool IsCut { get; private set; }

    public int ErrorCount => errors.Count;

    /// <summary>The errors, each with the offset of its first byte, counted like <c>Utf8JsonReader.TokenStartIndex</c>.</summary>
    public IReadOnlyList<ReadError> Errors => errors;

    /// <summary>Whether one more error can be kept. If not, <see cref="IsCut"/> becomes true.</summary>
    public bool HasRoom()
    {
        IsCut = errors.Count == MostErrors;
        return !IsCut;
    }

    /// <summary>Adds an error.</summary>
    /// <exception cref="JsonException">The list is full. Nothing more is read, because nothing more would be told.</exception>
    public void Report(long offset, DocumentErrorCode code, string message)
    {
        if (!HasRoom())
            throw new JsonException($"There are more than {MostErrors} errors.");
        errors.Add(new(offset + (From?.Offset ?? 0), code, message, From));
    }

    /// <summary>Adds an error after which nothing is read.</summary>
    /// <exception cref="JsonException">Always, to end the reading.</exception>
    public void Stop(long offset, DocumentErrorCode code, string message)
    {
        Report(offset, code, message);
        IsStopped = true;
        throw new JsonException(message);
    }

    /// <summary>
    /// Where the reader of tokens began that reads now, when it did not begin at the start of the text. The offsets of errors are counted
    /// from there.
    /// </summary>
    public ListPlace? From { get; set; }

    /// <summary>The place behind which the text is no JSON, or is not read. Null when that is not known.</summary>
    public ListPlace? Broken { get; set; }

    /// <summary>Whether it is known where reading ended, so that the text need not be read again.</summary>
    public bool IsEnded => Broken is not null;

    /// <summary>Prepares for the next text: clears the errors, but keeps the caches of small values.</summary>
    public void Clear()
    {
        if (HasErrors)
            errors.Clear();
        (IsCut, IsStopped, ExpectsTag, Records, From, Broken) = (false, false, false, 0, null, null);
    }

    /// <summary>Whether the current member is the expected member <c>record</c>. If so, no other is expected any more.</summary>
    public bool TakeTag(ref Utf8JsonReader reader)
    {
        if (!ExpectsTag || reader.CurrentDepth != 1 || !reader.HasText("record"u8))
            return false;
        ExpectsTag = false;
        return true;
    }

    /// <summary>Returns a buffer for at least the given number of characters. The next call overwrites its content.</summary>
    public Span<char> Scratch(int length)
    {
        if (scratch.Length < length)
            scratch = new char[Math.Max(length, scratch.Length * 2)];
        return scratch;
    }

    /// <summary>Undoes the escapes of a string. The next call overwrites the result. Returns false when an escape is not valid.</summary>
    public bool TryUndoEscapes(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> result)
    {
        if (bytes.Length < text.Length)
            bytes = new byte[Math.Max(text.Length, Math.Max(512, bytes.Length * 2))];
        var isText = Unescaping.TryUndo(text, bytes, out var length);
        result = bytes.AsSpan(0, length);
        return isText;
    }

    /// <summary>Gives the memory of the caches back. The context must not be used afterwards.</summary>
    public void Dispose()
    {
        foreach (var table in tables)
            table?.Release();
        repeats?.Release();
        tables = [];
        repeats = null;
    }

    /// <summary>The cache of lists that occur often.</summary>
    public RepeatTable Repeats => repeats ??= new RepeatTable();

    /// <summary>Returns the cache for the small values of one codec.</summary>
    public InternTable Table(int kind)
    {
        if (kind >= tables.Length)
            Array.Resize(ref tables, kind * 2);
        return tables[kind] ??= new InternTable();
    }
}

/// <summary>An error with the offset of its first byte, before its path, line and byte are known.</summary>
/// <param name="Offset">The offset in the whole text.</param>
/// <param name="Code">The kind of the error.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="From">A place before the error from which its path can be found; the start of the text when null.</param>
internal readonly record struct ReadError(long Offset, DocumentErrorCode Code, string Message, ListPlace? From = null);

/// <summary>
/// A place in a list of a document's object: behind the first bracket or behind an item. Reading can begin there anew, so that one
/// unusual record does not make the whole document be read again.
/// </summary>
/// <param name="Member">The name of the list.</param>
/// <param name="Index">The index of the item that follows.</param>
/// <param name="Offset">The offset in the whole text.</param>
internal readonly record struct ListPlace(string Member, int Index, int Offset)
{
    /// <summary>How many bytes of a line a reader has counted that begins at such a place.</summary>
    public int Counted => Before.Length;

    private ReadOnlySpan<byte> Before => Index == 0 ? "{\"\":["u8 : "{\"\":[\"\""u8;

    /// <summary>Creates a reader of the text from the place on, or from its start when there is no place.</summary>
    public static Utf8JsonReader ReaderFrom(ListPlace? place, ReadOnlySpan<byte> text, JsonReaderOptions options)
    {
        if (place is not { } from)
            return new Utf8JsonReader(text, options);
        // A reader is in the same state behind any list that begins so and any item, and can go on with another text.
        var before = new Utf8JsonReader(from.Before, isFinalBlock: false, new JsonReaderState(options));
        while (before.Read())
        {
        }

        return new Utf8JsonReader(text[from.Offset..], isFinalBlock: true, before.CurrentState);
    }
}
