using System.Runtime.CompilerServices;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>Tables of expected answers, which are kept beside the tests and apart from the data.</summary>
internal static class Tsv
{
    /// <summary>The folder of these tables.</summary>
    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    /// <summary>The rows of a table without its heading, each with the number of its line.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder(), file)).Select((row, at) => (Line: at + 1, Cells: row.Split('\t'))).Skip(1);
}
