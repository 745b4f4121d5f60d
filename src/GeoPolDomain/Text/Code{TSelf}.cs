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
