using System.Collections.Immutable;

namespace GeoPolDomain.Text;

/// <summary>A list of codes.</summary>
/// <typeparam name="TSelf">One code of the list.</typeparam>
public interface ICode<TSelf> : ITextForm<TSelf>
    where TSelf : class, ICode<TSelf>
{
    /// <summary>The codes this version knows, in the order of the list.</summary>
    static abstract ImmutableArray<TSelf> All { get; }

    /// <summary>Holds a code this version does not know, so that newer data passes through unharmed; null where the list is closed.</summary>
    static abstract TSelf? Unlisted(string text);

    /// <inheritdoc/>
    static string? ITextForm<TSelf>.Pattern => Slug.Pattern;

    /// <inheritdoc/>
    static ImmutableArray<string> ITextForm<TSelf>.Listed => [.. TSelf.All.Select(code => code.ToString()!)];

    /// <inheritdoc/>
    static bool ITextForm<TSelf>.IsClosed => TSelf.Unlisted("x") is null;
}
