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

    /// <summary>All sources, ordered by id.</summary>
    public ImmutableArray<Source> All { get; }

    /// <summary>Finds the source with the given id. Null when the dataset holds no such source.</summary>
    public Source? Find(SourceId id) => All.WithId(id);
}
