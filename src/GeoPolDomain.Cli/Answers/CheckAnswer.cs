using System.Collections.Immutable;
using GeoPolDomain.Checks;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What is wrong with a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Data">The dataset; null where it cannot be read for its mistakes.</param>
/// <param name="Mistakes">The mistakes, in the order of the file.</param>
/// <param name="IsCut">Whether there are more mistakes than are listed.</param>
/// <param name="Findings">What should not be so in the dataset, the worst first, each with its place in the file; none where it cannot be read.</param>
internal sealed record CheckAnswer(GivenFile File, Dataset? Data, ImmutableArray<DocumentError> Mistakes, bool IsCut, ImmutableArray<PlacedFinding> Findings)
{
    /// <summary>Whether there is nothing to mend: no mistake, and no finding that is more than a notice.</summary>
    public bool IsFine => Mistakes.IsEmpty && Findings.All(one => one.Finding.Severity < Severity.Warning);

    /// <summary>Reads the file.</summary>
    public static CheckAnswer Of(GivenFile file)
    {
        try
        {
            var data = file.Dataset();
            return new(file, data, [], false, Placed(file, data.Check()));
        }
        catch (DocumentException flawed)
        {
            return new(file, null, flawed.Errors, flawed.IsCut, []);
        }
    }

    private static ImmutableArray<PlacedFinding> Placed(GivenFile file, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
            return [];
        var places = file.Places();
        return [.. findings.Select(one => new PlacedFinding(one, places.Find(one.Record, one.Pointer)))];
    }
}
