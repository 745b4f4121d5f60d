namespace GeoPolDomain.Reporting.Drawing;

/// <summary>The texts that come with the package: style sheets and the script of the page.</summary>
internal static class Resource
{
    /// <summary>Reads a text.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
