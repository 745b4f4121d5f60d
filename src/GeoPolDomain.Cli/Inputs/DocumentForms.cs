using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>Finds the form of a dataset, JSON or JSON Lines, from the name of its file.</summary>
internal static class DocumentForms
{
    /// <summary>Returns the form that the extension of a file name stands for, or null if the extension stands for none.</summary>
    public static DocumentForm? Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".json" => DocumentForm.Json,
        ".jsonl" or ".ndjson" => DocumentForm.Lines,
        _ => null,
    };
}
