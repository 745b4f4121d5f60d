namespace GeoPolDomain.Datasets;

/// <summary>The two forms in which a dataset is written.</summary>
public enum DocumentForm
{
    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>JSON Lines: a header, then one record a line.</summary>
    Lines,
}
