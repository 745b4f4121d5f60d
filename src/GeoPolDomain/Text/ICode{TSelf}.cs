using System.Collections.Immutable;

namespace GeoPolDomain.Text;

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
