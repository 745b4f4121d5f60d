using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Output;

/// <summary>Describes a source in one line, as a footnote would cite it.</summary>
internal static class SourceLine
{
    /// <summary>Returns the authors, the title, the outlet, the date and the address of a source, as far as they are known.</summary>
    public static string Of(Dataset data, Source source)
    {
        IEnumerable<string?> parts =
        [
            .. source.Authors.Select(author => NameOf(data, author)),
            source.Title is { } title ? $"\"{title}\"" : null,
            source.Outlet is null ? null : OutletOf(data, source),
            source.Published?.ToString(),
            source.Url,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Returns the name of the outlet, or why the name is missing: <c>outlet unknown (stripped)</c>.</summary>
    public static string OutletOf(Dataset data, Source source) =>
        source.Outlet?.Actor is { } actor ? data.Actors.NameOf(actor) : source.MissingOutlet!;

    private static string NameOf(Dataset data, Mention author) => author switch
    {
        { Actor: { } actor } => data.Actors.NameOf(actor),
        { AsPrinted: { Length: > 0 } printed } => printed,
        _ => "author unknown",
    };
}
