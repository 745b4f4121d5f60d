using System.Collections.Immutable;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Evidence;

/// <summary>The sources of a dataset.</summary>
public sealed class SourceBook : IBook<SourceBook>
{
    private SourceBook(IRecords records)
    {
        All = records.Of<Source>();
    }

    static SourceBook IBook<SourceBook>.Over(IRecords records) => new(records);

    /// <summary>Every source, by id.</summary>
    public ImmutableArray<Source> All { get; }

    /// <summary>The source with that id; null where there is none.</summary>
    public Source? Find(SourceId id) => All.WithId(id);
}
