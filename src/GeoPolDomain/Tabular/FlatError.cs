using System.Collections.Immutable;

namespace GeoPolDomain.Tabular;

/// <summary>One error in the rows of a table.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Line">The line of the file from which the row comes. 0 when the rows come from no file.</param>
/// <param name="Column">The name of the column. Null when the error is about the row as a whole.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FlatError(string Table, long Line, string? Column, string Message)
{
    /// <summary>The place and the message in one line.</summary>
    public override string ToString() =>
        $"{Table}{(Line > 0 ? $":{Line}" : "")}: {(Column is null ? "" : $"column '{Column}': ")}{Message}";
}

/// <summary>The rows of tables cannot be read. The exception lists all errors that were found.</summary>
public sealed class FlatException : FormatException
{
    private const int MostTold = 20;

    /// <summary>Makes the exception from the errors.</summary>
    public FlatException(IEnumerable<FlatError> errors) : this([.. errors])
    {
    }

    private FlatException(ImmutableArray<FlatError> errors) : base(Describe(errors)) => Errors = errors;

    /// <summary>The errors, in the order of the tables and their rows.</summary>
    public ImmutableArray<FlatError> Errors { get; }

    private static string Describe(ImmutableArray<FlatError> errors) => string.Join(
        "\n",
        errors.Take(MostTold).Select(one => one.ToString())
            .Concat(errors.Length > MostTold ? [$"and {errors.Length - MostTold} more"] : []));
}
