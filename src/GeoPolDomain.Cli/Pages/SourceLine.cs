using GeoPolDomain.Cli.Answers;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Pages;

/// <summary>A source in one line, as one would cite it.</summary>
internal static class SourceLine
{
    /// <summary>Authors, title, outlet and day, as far as they are known.</summary>
    public static string Of(Dataset data, Source source)
    {
        IEnumerable<string?> parts =
        [
            .. source.Authors.Select(author => author.Actor is { } actor ? data.Actors.NameOf(actor) : author.AsPrinted is { Length: > 0 } printed ? printed : "author unknown"),
            source.Title is { } title ? $"\"{title}\"" : null,
            source.Outlet is null ? null : SourceOutlet.Describe(data, source),
            source.Published?.ToString(),
            source.Url,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
