using System.Collections.Immutable;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Files;

/// <summary>What is wrong with the files of a dataset.</summary>
/// <param name="Documents">The files.</param>
/// <param name="Data">The dataset, or null if mistakes in the files prevent reading it.</param>
/// <param name="Mistakes">The mistakes that prevent reading, one entry for each file that has any.</param>
/// <param name="Findings">The doubtful values of a readable dataset, the most severe first; empty if the files cannot be read.</param>
internal sealed record CheckAnswer(
    GivenDocuments Documents,
    Dataset? Data,
    ImmutableArray<FileMistakes> Mistakes,
    ImmutableArray<PlacedFinding> Findings)
{
    /// <summary>Whether there are more findings than the list holds.</summary>
    public bool AreFindingsCut { get; private init; }

    /// <summary>Whether the files have no mistakes, and no finding is as severe as this or more severe.</summary>
    public bool IsFine(Severity severity) => Mistakes.IsEmpty && Findings.All(one => one.Finding.Severity < severity);

    /// <summary>Reads the files, and checks the dataset if they can be read.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="least">How severe a finding is at least.</param>
    public static CheckAnswer Of(GivenDocuments documents, Severity least)
    {
        var (data, mistakes) = documents.Dataset();
        if (data is null)
            return new(documents, data, mistakes, []);
        var findings = data.Check(new CheckOptions(), out var isCut);
        return new(documents, data, mistakes, Placed(documents, findings.Where(one => one.Severity >= least))) { AreFindingsCut = isCut };
    }

    private static ImmutableArray<PlacedFinding> Placed(GivenDocuments documents, IEnumerable<Finding> found)
    {
        ImmutableArray<Finding> findings = [.. found];
        if (findings.IsEmpty)
            return [];
        var maps = documents.Files.Select(file => (File: file, Places: file.Places())).ToList();
        return
        [
            .. findings.Select(one => new PlacedFinding(
                one, Find(one.Record, one.Pointer), [.. one.Others.Select(other => (other, Find(other, "")))])),
        ];

        PlaceInFile Find(RecordKey record, string pointer) => maps
            .Select(map => new PlaceInFile(map.File, map.Places.Find(record, pointer)))
            .FirstOrDefault(one => one.Place is not null) ?? new PlaceInFile(null, null);
    }
}

/// <summary>A finding together with its place.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="At">Its place.</param>
/// <param name="Others">The other records that it is about, each with its place.</param>
internal sealed record PlacedFinding(Finding Finding, PlaceInFile At, ImmutableArray<(RecordKey Record, PlaceInFile At)> Others);

/// <summary>A place in one of the files of a dataset.</summary>
/// <param name="File">The file that holds the record, or null if no file holds it.</param>
/// <param name="Place">The line and the byte, or null if no file holds the record.</param>
internal sealed record PlaceInFile(GivenFile? File, DocumentPlace? Place);
