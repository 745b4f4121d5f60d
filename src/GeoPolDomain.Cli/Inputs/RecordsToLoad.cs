using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The records of a dataset that goes elsewhere. Those of a long file in JSON Lines are read as they are asked for.</summary>
/// <param name="Header">The dataset, or what it says of itself.</param>
/// <param name="Records">The records.</param>
/// <param name="IsStream">Whether the records are read only now.</param>
internal sealed record RecordsToLoad(Dataset Header, IEnumerable<DatasetRecord> Records, bool IsStream)
{
    /// <summary>From so many bytes on, a file in JSON Lines is not held in memory.</summary>
    public const long LongFile = 64L << 20;

    /// <summary>The records that the user named.</summary>
    /// <exception cref="Refusal">There is no such dataset, or it has mistakes.</exception>
    public static RecordsToLoad Of(string nameOrFile, Terminal terminal)
    {
        if (DocumentForms.Of(nameOrFile) == DocumentForm.Lines && new FileInfo(nameOrFile) is { Exists: true, Length: >= LongFile })
            return new(HeaderOf(nameOrFile), Streamed(nameOrFile, terminal), IsStream: true);
        var data = GivenDataset.Of(nameOrFile, terminal);
        return new(data, data.Records, IsStream: false);
    }

    private static Dataset HeaderOf(string file) => Guarded(file, () =>
    {
        using var reader = File.OpenText(file);
        return DatasetLines.Read(reader.ReadLine() ?? "", ReadLimits.OfRecords);
    });

    private static IEnumerable<DatasetRecord> Streamed(string file, Terminal terminal)
    {
        using var input = new ReadingProgress(Guarded(file, () => File.OpenRead(file)), terminal, "of the file");
        using var records = DatasetLines.ReadRecords(input).GetEnumerator();
        while (Guarded(file, records.MoveNext))
            yield return records.Current;
    }

    private static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DocumentException mistaken)
        {
            throw new Refusal([.. mistaken.Errors.Select(one => $"{file}:{one.Line}:{one.BytePosition}: {one.Path}: {one.Message}")]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"the file '{file}' cannot be read: {unreadable.Message}");
        }
    }
}
