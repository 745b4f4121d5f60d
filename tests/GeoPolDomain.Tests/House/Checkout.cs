using System.Runtime.CompilerServices;

namespace GeoPolDomain.Tests.House;

/// <summary>The files of the checkout the tests were built from.</summary>
internal static class Checkout
{
    /// <summary>Rewrites the files that are made from the code, instead of comparing them.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("GEOPOLDOMAIN_UPDATE") == "1";

    public static string Root { get; } = FindRoot();

    public static string Library => PathOf("src/GeoPolDomain");

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The source files below a folder, without what the build makes.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    /// <summary>Holds a file to what the code makes of it, or rewrites it.</summary>
    public static void ShouldHold(string relative, string made)
    {
        var path = PathOf(relative);
        if (IsUpdating)
            File.WriteAllText(path, made);
        (File.Exists(path) ? File.ReadAllText(path) : "").Should().Be(
            made, $"{relative} is made from the code; run the tests with GEOPOLDOMAIN_UPDATE=1 to make it again, and read the difference");
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "GeoPolDomain.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The solution was not found above " + here);
        return folder;
    }
}
