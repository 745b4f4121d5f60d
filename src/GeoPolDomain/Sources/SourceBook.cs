using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Sources;

/// <summary>The sources of a dataset.</summary>
public sealed class SourceBook
{
    internal SourceBook(ImmutableArray<Source> sources) => All = sources;

    /// <summary>Every source, by id.</summary>
    public ImmutableArray<Source> All { get; }

    /// <summary>The source with that id; null where there is none.</summary>
    public Source? Find(SourceId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return RecordTable.Find(All, id.ToString());
    }
}
