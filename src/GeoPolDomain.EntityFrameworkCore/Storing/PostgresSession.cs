using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Runs SQL in the connection of a context. Nothing here ends after a time: a large dataset takes as long as it takes.</summary>
internal sealed class PostgresSession(DbContext context)
{
    private NpgsqlConnection Connection => (NpgsqlConnection)context.Database.GetDbConnection();

    /// <summary>Runs a statement. Returns the number of rows that it touched.</summary>
    public async Task<int> RunAsync(string sql, CancellationToken cancellation)
    {
        var command = CommandOf(sql);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Asks a question that is answered with yes or no.</summary>
    public async Task<bool> AskAsync(string sql, CancellationToken cancellation)
    {
        var command = CommandOf(sql);
        await using (command.ConfigureAwait(false))
            return (bool)(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false))!;
    }

    /// <summary>Begins to copy rows.</summary>
    public Task<NpgsqlBinaryImporter> CopyAsync(string sql, CancellationToken cancellation) =>
        Connection.BeginBinaryImportAsync(sql, cancellation);

    private NpgsqlCommand CommandOf(string sql)
    {
        var command = Connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        return command;
    }
}
