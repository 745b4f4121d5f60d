using System.Data.Common;
using GeoPolDomain.Datasets;
using GeoPolDomain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GeoPolDomain.Cli.Inputs;

/// <summary>
/// A PostgreSQL database that the user names: as an address, <c>postgres://anna@localhost/alliances?schema=csto</c>, or as the words of
/// a connection, <c>Host=localhost;Database=alliances</c>.
/// </summary>
internal sealed class GivenDatabase
{
    private const string UsualSchema = "geopol";
    private static readonly string[] Addresses = ["postgres://", "postgresql://"];
    private readonly NpgsqlConnectionStringBuilder connection;

    private GivenDatabase(NpgsqlConnectionStringBuilder connection, string schema) =>
        (this.connection, Schema) = (connection, schema);

    /// <summary>The schema that holds the dataset.</summary>
    public string Schema { get; }

    /// <summary>What to call the database in a message. It names no password.</summary>
    public string Called => $"the database '{connection.Database ?? connection.Username}' at {connection.Host}, schema '{Schema}'";

    /// <summary>Whether a text names a database.</summary>
    public static bool IsAddress(string text) =>
        Array.Exists(Addresses, one => text.StartsWith(one, StringComparison.OrdinalIgnoreCase))
        || text.StartsWith("Host=", StringComparison.OrdinalIgnoreCase) || text.Contains(";Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a text that names a database.</summary>
    /// <exception cref="Refusal">The text names none.</exception>
    public static GivenDatabase Of(string text, string? schema = null)
    {
        if (!IsAddress(text))
            throw new Refusal(
                $"'{text}' names no database; write postgres://user@host/database, or \"Host=localhost;Database=alliances\"");
        try
        {
            var builder = Array.Exists(Addresses, one => text.StartsWith(one, StringComparison.OrdinalIgnoreCase))
                ? OfAddress(new Uri(text), ref schema)
                : new NpgsqlConnectionStringBuilder(text);
            return new(builder, schema ?? UsualSchema);
        }
        catch (Exception wrong) when (wrong is ArgumentException or UriFormatException or FormatException)
        {
            throw new Refusal($"the database cannot be understood: {wrong.Message}; write postgres://user@host/database?schema=name");
        }
    }

    /// <summary>Reads the dataset of the database.</summary>
    /// <exception cref="Refusal">The database cannot be reached, or holds no dataset.</exception>
    public Dataset Read() => Ask(context => context.ReadDatasetAsync());

    /// <summary>Does something in the database, and refuses what it refuses.</summary>
    public T Ask<T>(Func<GeoPolDomainContext, Task<T>> ask)
    {
        using var context = new GeoPolDomainContext(new DbContextOptionsBuilder<GeoPolDomainContext>()
            .UseNpgsql(connection.ConnectionString).UseGeoPolDomain(Schema).Options);
        try
        {
            return ask(context).GetAwaiter().GetResult();
        }
        catch (StoredDataException wrong)
        {
            throw new Refusal($"{Called}: {wrong.Message}");
        }
        catch (Exception refused) when ((refused as DbException ?? refused.InnerException as DbException) is { } reason)
        {
            throw new Refusal(reason is PostgresException
                ? $"{Called} refuses: {reason.Message}"
                : $"{Called} cannot be reached: {(reason.InnerException ?? reason).Message}");
        }
    }

    private static NpgsqlConnectionStringBuilder OfAddress(Uri address, ref string? schema)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = address.Host };
        if (address.Port > 0)
            builder.Port = address.Port;
        if (address.UserInfo.Split(':', 2) is [{ Length: > 0 } user, ..] parts)
        {
            builder.Username = Uri.UnescapeDataString(user);
            builder.Password = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null;
        }

        if (address.AbsolutePath.TrimStart('/') is { Length: > 0 } database)
            builder.Database = Uri.UnescapeDataString(database);
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var key, var text] ? (key, Uri.UnescapeDataString(text)) : (pair, "");
            if (name == "schema")
                schema ??= value;
            else
                builder[name] = value;
        }

        return builder;
    }
}
