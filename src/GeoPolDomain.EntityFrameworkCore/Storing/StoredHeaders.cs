using GeoPolDomain.Datasets;
using Microsoft.EntityFrameworkCore;

namespace GeoPolDomain.EntityFrameworkCore.Storing;

/// <summary>Replaces what a database says of its dataset as a whole.</summary>
internal static class StoredHeaders
{
    public static async Task ReplaceAsync(DbContext context, Dataset dataset, CancellationToken cancellation)
    {
        await context.Set<StoredHeader>().ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        context.Add(StoredHeader.Of(dataset));
        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        context.ChangeTracker.Clear();
    }
}
