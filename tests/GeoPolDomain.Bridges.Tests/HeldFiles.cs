using System.Text;
using GeoPolDomain.Tabular;

namespace GeoPolDomain.Bridges.Tests;

/// <summary>Files held in memory by the names of their tables.</summary>
internal sealed class HeldFiles
{
    private readonly Dictionary<string, MemoryStream> files = [];

    /// <summary>The text of a file.</summary>
    public string this[string table]
    {
        get => Encoding.UTF8.GetString(files[table].ToArray());
        set => files[table] = new(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>The names of the files.</summary>
    public IEnumerable<string> Names => files.Keys;

    /// <summary>Makes a file.</summary>
    public Stream Create(FlatTable table) => files[table.Name] = new();

    /// <summary>Opens a file. Null when there is none.</summary>
    public Stream? Open(FlatTable table) => files.TryGetValue(table.Name, out var held) ? new MemoryStream(held.ToArray()) : null;
}
