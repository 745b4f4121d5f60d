using Parquet;
using Parquet.Schema;

namespace GeoPolDomain.Parquet;

/// <summary>How columns are encoded in a file.</summary>
internal static class WriteOptions
{
    // With more distinct texts, a dictionary and the numbers of its texts take as much room as the texts, and more time.
    private const double MostDistinct = 0.5;

    // Ids are all distinct, which shows in the first of them.
    private const int Sample = 1_000;

    /// <summary>The options for files of a schema: a column of texts has a dictionary where texts occur again and again.</summary>
    public static ParquetOptions For(ParquetSchema schema)
    {
        var options = new ParquetOptions { DictionaryEncodingThreshold = MostDistinct, DictionaryEncodingSampleSize = Sample };
        foreach (var field in schema.DataFields)
            // Parquet.Net (6.1.0) makes a dictionary only where it is asked for one.
            if (field.ClrType == typeof(ReadOnlyMemory<char>) || field.ClrType == typeof(string))
                options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
        return options;
    }
}
