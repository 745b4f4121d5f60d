using System.Collections.Immutable;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Datasets;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Answers;

/// <summary>What is wrong with a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Data">The dataset; null where it cannot be read for its mistakes.</param>
/// <param name="Mistakes">The mistakes, in the order of the file.</param>
/// <param name="IsCut">Whether there are more than are listed.</param>
internal sealed record CheckAnswer(GivenFile File, Dataset? Data, ImmutableArray<DocumentError> Mistakes, bool IsCut)
{
    /// <summary>Reads the file.</summary>
    public static CheckAnswer Of(GivenFile file)
    {
        try
        {
            return new(file, file.Dataset(), [], false);
        }
        catch (DocumentException flawed)
        {
            return new(file, null, flawed.Errors, flawed.IsCut);
        }
    }
}
