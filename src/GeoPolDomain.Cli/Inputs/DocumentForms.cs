using GeoPolDomain.Datasets;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>The forms of a dataset, JSON and JSON Lines: which one the name of a file stands for, and writing in it.</summary>
internal static class DocumentForms
{
    /// <summary>Returns the form that the extension of a file name stands for, or null if the extension stands for none.</summary>
    public static DocumentForm? Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".json" => DocumentForm.Json,
        ".jsonl" or ".ndjson" => DocumentForm.Lines,
        _ => null,
    };

    /// <summary>Writes a dataset in a form.</summary>
    public static void Write(Dataset data, DocumentForm form, Stream output)
    {
        if (form == DocumentForm.Lines)
            DatasetLines.Write(data, output);
        else
            DatasetJson.Write(data, output);
    }
}
