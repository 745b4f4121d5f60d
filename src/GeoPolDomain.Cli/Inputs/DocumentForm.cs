namespace GeoPolDomain.Cli.Inputs;

/// <summary>The two forms a dataset is written in.</summary>
internal enum DocumentForm
{
    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>JSON Lines: a header, then one record a line.</summary>
    Lines,
}
