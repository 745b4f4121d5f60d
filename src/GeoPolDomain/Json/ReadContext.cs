using System.Text.Json;

namespace GeoPolDomain.Json;

/// <summary>What one reading carries along: the mistakes so far, the small values met before, and a place to decode text.</summary>
/// <remarks>One for each reading; never shared between threads.</remarks>
internal sealed class ReadContext
{
    /// <summary>After this many mistakes no more are kept: a person mends the first hundred first.</summary>
    public const int MostErrors = 100;

    private readonly List<ReadError> errors = [];
    private InternTable?[] tables = new InternTable?[64];
    private char[] scratch = new char[512];

    /// <summary>Whether the next object may carry the tag <c>record</c> that says which kind of record a line holds.</summary>
    public bool ExpectsTag { get; set; }

    public bool HasErrors => errors.Count > 0;

    /// <summary>Whether there were more mistakes than are kept.</summary>
    public bool IsCut { get; private set; }

    public int ErrorCount => errors.Count;

    /// <summary>The mistakes by the byte they start at, counted as <c>Utf8JsonReader.TokenStartIndex</c> counts.</summary>
    public IReadOnlyList<ReadError> Errors => errors;

    /// <summary>Notes a mistake. Beyond the cap it is dropped; <see cref="IsCut"/> then says so.</summary>
    public void Report(long offset, DocumentErrorCode code, string message)
    {
        if (errors.Count < MostErrors)
            errors.Add(new(offset, code, message));
        else
            IsCut = true;
    }

    /// <summary>Forgets what concerned the text read before; the small values met stay.</summary>
    public void Clear()
    {
        if (HasErrors)
            errors.Clear();
        IsCut = false;
        ExpectsTag = false;
    }

    /// <summary>Whether the member the reader stands on is the expected tag, which then is expected no more.</summary>
    public bool TakeTag(ref Utf8JsonReader reader)
    {
        if (!ExpectsTag || reader.CurrentDepth != 1 || !reader.HasText("record"u8))
            return false;
        ExpectsTag = false;
        return true;
    }

    /// <summary>Room for at least so many characters; the content is lost at the next call.</summary>
    public Span<char> Scratch(int length)
    {
        if (scratch.Length < length)
            scratch = new char[Math.Max(length, scratch.Length * 2)];
        return scratch;
    }

    /// <summary>The values of one kind met before in this reading.</summary>
    public InternTable Table(int kind)
    {
        if (kind >= tables.Length)
            Array.Resize(ref tables, kind * 2);
        return tables[kind] ??= new InternTable();
    }
}

/// <summary>A mistake by the byte it starts at, before its path is known.</summary>
internal readonly record struct ReadError(long Offset, DocumentErrorCode Code, string Message);
