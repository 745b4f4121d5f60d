using System.Collections.Immutable;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;

namespace GeoPolDomain.Cli.Files;

/// <summary>What a record rests on, in words: the strongest of its citations.</summary>
internal static class RecordBasis
{
    private const string Document = "a document that was read";
    private const string Work = "a list or reference work";
    private const string Press = "the press or another source that was read";
    private const string Inferred = "an inference from a source";
    private const string KnownOfDocument = "general knowledge of a named document";
    private const string Known = "general knowledge";
    private const string Nothing = "no citation";

    /// <summary>Every basis, from the strongest to the weakest.</summary>
    public static ImmutableArray<string> All { get; } = [Document, Work, Press, Inferred, KnownOfDocument, Known, Nothing];

    /// <summary>Returns the basis of a record.</summary>
    public static string Of(Dataset data, DatasetRecord record)
    {
        var found = record.Citations.Select(citation => Of(data, citation)).ToHashSet();
        return All.FirstOrDefault(found.Contains, Nothing);
    }

    private static string Of(Dataset data, Citation citation)
    {
        var source = data.Sources.Find(citation.Source);
        if (citation.Basis == CitationBasis.GeneralKnowledge)
            return source is null || source.Kind == SourceKind.GeneralKnowledge ? Known : KnownOfDocument;
        return citation.Basis == CitationBasis.Inferred ? Inferred : source is null ? Press : Stated(source);
    }

    private static string Stated(Source source) =>
        source.Kind == SourceKind.GeneralKnowledge ? Known
        : source.Kind == SourceKind.OfficialDocument ? Document
        : source.Kind == SourceKind.ReferenceWork || source.Kind == SourceKind.Dataset ? Work
        : Press;
}
