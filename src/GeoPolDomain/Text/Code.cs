using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GeoPolDomain.Text;

/// <summary>One entry of a list of codes. An open list also holds codes it does not know; a closed one refuses them.</summary>
/// <typeparam name="TSelf">The code itself.</typeparam>
public abstract class Code<TSelf> : TextValue<TSelf>
    where TSelf : Code<TSelf>, ICode<TSelf>
{
    private protected Code(string text) : base(text) => Encoded = JsonEncodedText.Encode(text);

    /// <summary>The codes this version knows, in the order of the list.</summary>
    public static ImmutableArray<TSelf> All => TSelf.Codes.All;

    /// <inheritdoc/>
    internal sealed override JsonEncodedText Encoded { get; }

    /// <summary>Whether this version knows the code. A code it does not know is kept as it was written.</summary>
    public bool IsKnown
    {
        get
        {
            foreach (var known in All)
                if (Equals(known))
                    return true;
            return false;
        }
    }

    /// <summary>What the code means, in a sentence; null for a code this version does not know.</summary>
    public string? Meaning => IsKnown ? Meanings.Of(typeof(TSelf).Name, ToString()) : null;

    /// <summary>Reads the code from its text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw)
    {
        foreach (var known in All)
        {
            if (!text.SequenceEqual(known.ToString()))
                continue;
            (value, flaw) = (known, null);
            return true;
        }

        value = null;
        if (TSelf.Codes.IsClosed)
            flaw = "it must be one of " + string.Join(", ", TSelf.Listed);
        else if (Slug.IsSlug(text, out flaw))
            value = TSelf.Codes.Unlisted(text.ToString())!;
        return value is not null;
    }
}

/// <summary>A code of a list.</summary>
/// <typeparam name="TSelf">The type of the code.</typeparam>
public interface ICode<TSelf> : ITextForm<TSelf>
    where TSelf : class, ICode<TSelf>
{
    internal static abstract CodeList<TSelf> Codes { get; }

    /// <inheritdoc/>
    static string ITextForm<TSelf>.Called => TSelf.Codes.Called;

    /// <inheritdoc/>
    static string? ITextForm<TSelf>.Pattern => Slug.Pattern;

    /// <inheritdoc/>
    static ImmutableArray<string> ITextForm<TSelf>.Listed => [.. TSelf.Codes.All.Select(code => code.ToString()!)];

    /// <inheritdoc/>
    static bool ITextForm<TSelf>.IsClosed => TSelf.Codes.IsClosed;
}

/// <summary>The codes of one list, in the order in which the list names them.</summary>
/// <param name="called">What a code of the list is called in a message, with its article: "a kind of treaty".</param>
/// <param name="make">Creates a code from its text; null where each code of a closed list has values of its own.</param>
/// <param name="isClosed">Whether a text that is not listed is refused rather than kept.</param>
internal sealed class CodeList<TSelf>(string called, Func<string, TSelf>? make = null, bool isClosed = false)
    where TSelf : class
{
    public string Called => called;

    public bool IsClosed => isClosed;

    public ImmutableArray<TSelf> All { get; private set; } = [];

    /// <summary>Adds a code that is nothing but its text.</summary>
    public TSelf this[string text] => Add(make!(text));

    public TSelf Add(TSelf code)
    {
        All = All.Add(code);
        return code;
    }

    /// <summary>Keeps a code that this version does not know; null where the list is closed.</summary>
    public TSelf? Unlisted(string text) => isClosed ? null : make!(text);
}
