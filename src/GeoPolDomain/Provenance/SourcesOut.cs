using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Provenance;

/// <summary>Whether each source of a dataset was published by a day, for work that asks for very many sources.</summary>
internal sealed class SourcesOut
{
    private readonly ImmutableArray<Source> sources;
    private readonly IdIndex index;

    public SourcesOut(ImmutableArray<Source> sources, EdtfDate by)
    {
        this.sources = sources;
        index = new(ImmutableCollectionsMarshal.AsArray(sources)!);
        Answers = new(sources.Length);
        for (var i = 0; i < sources.Length; i++)
            Answers[i] = PublishedBy.IsOut(sources[i], by);
    }

    /// <summary>The answers, by the places of the sources.</summary>
    public AnswerList Answers { get; }

    /// <summary>Whether the source was published. The answer is unknown when the dataset does not hold the source.</summary>
    public Answer IsOut(SourceId id) => index.PlaceOf(id.Text) is var place and >= 0 ? Answers[place] : Answer.Unknown;

    /// <summary>Finds a source. Null when the dataset does not hold it.</summary>
    public Source? Find(SourceId id) => index.PlaceOf(id.Text) is var place and >= 0 ? sources[place] : null;
}
