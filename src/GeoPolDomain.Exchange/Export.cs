using System.Text.Json;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Exchange;

/// <summary>A dataset on its way into another format: its records one by one, and the losses.</summary>
internal sealed class Export
{
    /// <summary>The kind under which what the dataset says of itself is told: its id, title, version and note.</summary>
    public const string Header = "dataset";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 128 };

    public Export(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        Dataset = dataset;
    }

    public Dataset Dataset { get; }

    public LossLedger Ledger { get; } = new();

    public ExportResult Result => new(Ledger.Losses());

    /// <summary>The records of some kinds, or of all, in the order of the dataset.</summary>
    public IEnumerable<DatasetRecord> Records(params RecordKind[] kinds) =>
        kinds.Length == 0 ? Dataset.Records : Dataset.Records.Where(record => kinds.Contains(record.Key.Kind));

    /// <summary>The web address of a source. Null when there is none.</summary>
    public string? AddressOf(string? source) =>
        source is not null && Dataset.Find($"source:{source}") is Source { Url: { } address } ? address : null;

    /// <summary>Begins to tell a record.</summary>
    public Telling Tell(DatasetRecord record) =>
        new(Ledger, record.Key.Kind.ToText(), record.Key.ToString(), Parse(record.ToJson()));

    /// <summary>Begins to tell what the dataset says of itself.</summary>
    public Telling TellHeader()
    {
        var header = new Dataset(Dataset.Id, Dataset.Title, [], Dataset.Note, Dataset.Version);
        var telling = new Telling(Ledger, Header, $"{Header}:{Dataset.Id}", Parse(DatasetJson.Write(header)));
        // The format of the document says nothing about the dataset.
        telling.Record.Take("format");
        return telling;
    }

    /// <summary>Says that the records of all other kinds were lost.</summary>
    public void LoseOthers(Func<RecordKind, bool> isTold, Func<RecordKind, string> reason)
    {
        foreach (var record in Dataset.Records.Where(record => !isTold(record.Key.Kind)))
            Ledger.Add(record.Key.Kind.ToText(), null, reason(record.Key.Kind), record.Key.ToString());
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, Options);
        return document.RootElement.Clone();
    }
}
