namespace GeoPolDomain.Statements;

/// <summary>As what a record bears on a claim.</summary>
internal enum HoldingSort
{
    /// <summary>Somebody says it, or infers it.</summary>
    Said,

    /// <summary>An author judges so.</summary>
    Judged,

    /// <summary>An author calls it so.</summary>
    Labelled,

    /// <summary>It happened.</summary>
    Happened,
}
