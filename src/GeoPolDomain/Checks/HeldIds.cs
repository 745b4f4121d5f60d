using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Checks;

/// <summary>The ids a dataset holds, kind by kind.</summary>
internal sealed class HeldIds
{
    private readonly Dictionary<RecordKind, HashSet<string>> byKind;

    public HeldIds(Dataset data) => byKind = Tables.All.ToDictionary(
        table => table.Kind,
        table => data.RowsOf(table.Kind).Records.Select(record => record.IdText).ToHashSet(StringComparer.Ordinal));

    public bool Contains(IRecordName name) => byKind[name.Kind].Contains(name.Id);

    /// <summary>The id of that kind that is spelled most like it; null where none is near.</summary>
    public string? Nearest(IRecordName name) => Spelling.Nearest(name.Id, byKind[name.Kind]);
}
