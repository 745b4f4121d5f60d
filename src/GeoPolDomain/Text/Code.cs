using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GeoPolDomain.Text;

/// <summary>
/// One code of a list of codes, for example a kind of treaty. An open list keeps a code that it does not know; a closed list refuses such a
/// code.
/// </summary>
/// <typeparam name="TSelf">The type of the code, which derives from this class.</typeparam>
public abstract class Code<TSelf> : TextValue<TSelf>, ICodeOfList
    where TSelf : Code<TSelf>, ICode<TSelf>
{
    private protected Code(string text) : base(text)
    {
    }

    /// <summary>The codes that this version of the library knows, in the order of the list.</summary>
    public static ImmutableArray<TSelf> All => TSelf.Codes.All;

    /// <summary>
    /// Whether this version of the library knows the code. A code that this version does not know is kept as it was written.
    /// </summary>
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

    string? ICodeOfList.Meant => IsKnown ? null : Spelling.NearestCode(Text, TSelf.Listed);

    /// <summary>The meaning of the code in one sentence. Null for a code that this version of the library does not know.</summary>
    public string? Meaning => IsKnown ? Meanings.Of(typeof(TSelf).Name, ToString()) : null;

    /// <summary>
    /// Parses a code. A closed list accepts only its own codes; an open list accepts every text with the spelling of a code, such as
    /// <c>new-kind</c>.
    /// </summary>
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

/// <summary>A code of any list.</summary>
internal interface ICodeOfList
{
    /// <summary>The known code that this code was probably meant to be. Null for a known code, and when no known code is near.</summary>
    string? Meant { get; }
}

/// <summary>The interface of every type of code. It gives the list to which the codes belong.</summary>
/// <typeparam name="TSelf">The type of the code.</typeparam>
public interface ICode<TSelf> : ITextForm<TSelf>
    where TSelf : class, ICode<TSelf>
{
    internal static abstract CodeList<TSelf> Codes { get; }

    /// <inheritdoc/>
    static string ITextForm<TSelf>.Called => TSelf.Codes.Called;

    /// <inheritdoc/>
    static string? ITextForm<TSelf>.Pattern => TSelf.Codes.IsClosed ? null : Slug.Pattern;

    /// <inheritdoc/>
    static ImmutableArray<string> ITextForm<TSelf>.Listed => [.. TSelf.Codes.All.Select(code => code.ToString()!)];

    /// <inheritdoc/>
    static bool ITextForm<TSelf>.IsClosed => TSelf.Codes.IsClosed;
}

/// <summary>The known codes of one list, in the order in which the list names them.</summary>
/// <param name="called">The name of such a code in an error message, with its article, for example "a kind of treaty".</param>
/// <param name="make">
/// Creates a code from its text. Null for a closed list whose codes are created one by one, because they hold more than their text.
/// </param>
/// <param name="isClosed">
/// Whether the list refuses a text that it does not name. An open list (false) keeps such a text as an unknown code.
/// </param>
internal sealed class CodeList<TSelf>(string called, Func<string, TSelf>? make = null, bool isClosed = false)
    where TSelf : class
{
    public string Called => called;

    public bool IsClosed => isClosed;

    public ImmutableArray<TSelf> All { get; private set; } = [];

    /// <summary>Adds a code that consists only of its text.</summary>
    public TSelf this[string text] => Add(make!(text));

    public TSelf Add(TSelf code)
    {
        All = All.Add(code);
        return code;
    }

    /// <summary>Creates a code that this version of the library does not know. Returns null when the list is closed.</summary>
    public TSelf? Unlisted(string text) => isClosed ? null : make!(text);
}
