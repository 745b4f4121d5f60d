using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Finds the form of a dataset by the name of its file.</summary>
internal static class DocumentForms
{
    /// <summary>The form a file name promises; null where it promises none.</summary>
    public static DocumentForm? Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".json" => DocumentForm.Json,
        ".jsonl" or ".ndjson" => DocumentForm.Lines,
        _ => null,
    };
}
