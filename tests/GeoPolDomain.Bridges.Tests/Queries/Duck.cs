using DuckDB.NET.Data;
using NodaTime;

namespace GeoPolDomain.Bridges.Tests.Queries;

/// <summary>A DuckDB in memory, asked in SQL.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public Duck(string? setup = null)
    {
        connection.Open();
        if (setup is not null)
            Run(setup);
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Runs statements that have no answer.</summary>
    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of an answer, as texts.</summary>
    public List<string[]> Ask(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.Add(new DuckDBParameter(name, value is LocalDate day ? day.ToDateOnly() : value));
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : $"{reader.GetValue(i)}")]);
        return rows;
    }
}
